# Draws fig-alignment.png and fig-alignment.svg: gnuplot fig-alignment.gp
set encoding utf8
$map0 << END_OF_DATA
0.16579315 0.17368025 0.19673644 0.17399913 0.1593914 0.13039963
0.115010925 0.14749151 0.21982522 0.19961977 0.17107953 0.14697304
0.0022331777 0.039735254 0.12264173 0.24694334 0.25568762 0.33275887
0.00023480749 0.0033133049 0.02819696 0.088053025 0.129334 0.7508679
0.00015722793 0.003993186 0.036657423 0.12203719 0.1673444 0.6698106
0.0001329176 0.0013047236 0.018808277 0.09909371 0.11731169 0.76334864
0.00010391558 0.0017810842 0.019729158 0.09669849 0.12329439 0.758393
END_OF_DATA
text0 = "you"
text1 = "are"
text2 = "not"
text3 = "currently"
text4 = "in"
text5 = "<eos>"
text6 = "vous"
text7 = "n"
text8 = "etes"
text9 = "pas"
text10 = "actuellement"
text11 = "dans"
text12 = "<eos>"
set palette defined (0 '#ffffff', 1 '#fee0d2', 2 '#fcbba1', 3 '#fc9272', 4 '#fb6a4a', 5 '#ef3b2c', 6 '#cb181d', 7 '#a50f15', 8 '#67000d')
set cbrange [0:0.76334864]
set cbtics scale 0.4 textcolor rgb '#333333' 1e-1
set key off
set object 1 rectangle from graph 0,0 to graph 1,1 behind fillcolor rgb '#dddddd' fillstyle solid noborder
set border 15 linecolor rgb '#bbbbbb' linewidth 0.6
set tics nomirror out scale 0.25 textcolor rgb '#333333'
do for [kind in "png svg"] {
  if (kind eq "png") {
    set terminal pngcairo noenhanced size 900,786 \
      font 'Noto Sans CJK SC,10' fontscale 2 linewidth 2 pointscale 2 background rgb 'white'
  } else {
    set terminal svg noenhanced size 450,393 \
      font 'sans-serif,10' fontscale 1 linewidth 1 background rgb 'white'
  }
  set output 'fig-alignment.'.kind
  set multiplot
  set lmargin at screen 0.241134
  set rmargin at screen 0.813144
  set bmargin at screen 0.205703
  set tmargin at screen 0.969450
  set colorbox user origin 0.853184,0.205703 size 0.024469,0.763747 noborder
  set xrange [-0.5:5.5]
  set yrange [6.5:-0.5]
  set xtics rotate by 90 right (text0 0, text1 1, text2 2, text3 3, text4 4, text5 5)
  set ytics (text6 0, text7 1, text8 2, text9 3, text10 4, text11 5, text12 6)
  unset label
  unset title
  unset xlabel
  unset ylabel
  if (kind eq "png") {
    plot $map0 matrix with image, \
    $map0 matrix using 1:($3 <= 0.41984175145626074 ? $2 : NaN):(sprintf('%.2f', $3)) with labels font 'Noto Sans CJK SC,8' textcolor rgb '#333333', \
    $map0 matrix using 1:($3 > 0.41984175145626074 ? $2 : NaN):(sprintf('%.2f', $3)) with labels font 'Noto Sans CJK SC,8' textcolor rgb '#ffffff'
  } else {
    plot $map0 matrix with image pixels, \
    $map0 matrix using 1:($3 <= 0.41984175145626074 ? $2 : NaN):(sprintf('%.2f', $3)) with labels font 'Noto Sans CJK SC,8' textcolor rgb '#333333', \
    $map0 matrix using 1:($3 > 0.41984175145626074 ? $2 : NaN):(sprintf('%.2f', $3)) with labels font 'Noto Sans CJK SC,8' textcolor rgb '#ffffff'
  }
  unset multiplot
  unset output
}

# Draws fig-alignment.png and fig-alignment.svg: gnuplot fig-alignment.gp
set encoding utf8
$map0 << END_OF_DATA
0.16578025 0.17365621 0.19673726 0.17401437 0.1594094 0.13040249
0.11501579 0.14748186 0.21983033 0.1996364 0.17108048 0.14695515
0.002233539 0.03974004 0.122655414 0.24695252 0.25570118 0.33271733
0.00023484322 0.003314201 0.028209249 0.08808426 0.12934068 0.75081676
0.00015727335 0.003994673 0.036672436 0.12206326 0.16732612 0.6697863
0.00013289718 0.0013046606 0.018820826 0.09914208 0.11732667 0.7632729
0.00010391517 0.0017816615 0.019741368 0.096738614 0.123282105 0.75835234
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
set cbrange [0:0.7632729]
set cbtics scale 0.4 textcolor rgb '#333333' 1e-1
set key off
set object 1 rectangle from graph 0,0 to graph 1,1 behind fillcolor rgb '#dddddd' fillstyle solid noborder
set border 15 linecolor rgb '#bbbbbb' linewidth 0.6
set tics nomirror out scale 0.25 textcolor rgb '#333333'
do for [kind in "png svg"] {
  if (kind eq "png") {
    set terminal pngcairo noenhanced size 900,786 \
      font 'Noto Sans CJK SC,10' fontscale 2 linewidth 2 pointscale 2 background rgb 'white'
    cellfont = 'Noto Sans CJK SC,8'
  } else {
    set terminal svg noenhanced size 450,393 \
      font 'sans-serif,13' fontscale 1 linewidth 1 background rgb 'white'
    cellfont = 'sans-serif,10.5'
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
    $map0 matrix using 1:($3 <= 0.41980008482933046 ? $2 : NaN):(sprintf('%.2f', $3)) with labels font cellfont textcolor rgb '#333333', \
    $map0 matrix using 1:($3 > 0.41980008482933046 ? $2 : NaN):(sprintf('%.2f', $3)) with labels font cellfont textcolor rgb '#ffffff'
  } else {
    plot $map0 matrix with image pixels, \
    $map0 matrix using 1:($3 <= 0.41980008482933046 ? $2 : NaN):(sprintf('%.2f', $3)) with labels font cellfont textcolor rgb '#333333', \
    $map0 matrix using 1:($3 > 0.41980008482933046 ? $2 : NaN):(sprintf('%.2f', $3)) with labels font cellfont textcolor rgb '#ffffff'
  }
  unset multiplot
  unset output
}

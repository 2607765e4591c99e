# Draws attention.png and attention.svg: gnuplot attention.gp
set encoding utf8
$map0 << END_OF_DATA
0.75 0.25
0.5 0.5
END_OF_DATA
text0 = "the"
text1 = "cat"
text2 = "猫"
text3 = "坐"
text4 = "\"quoted\""
set palette defined (0 '#ffffff', 1 '#fee0d2', 2 '#fcbba1', 3 '#fc9272', 4 '#fb6a4a', 5 '#ef3b2c', 6 '#cb181d', 7 '#a50f15', 8 '#67000d')
set cbrange [0:0.75]
set cbtics scale 0.4 textcolor rgb '#333333' 2e-1
set key off
set object 1 rectangle from graph 0,0 to graph 1,1 behind fillcolor rgb '#dddddd' fillstyle solid noborder
set border 15 linecolor rgb '#bbbbbb' linewidth 0.6
set tics nomirror out scale 0.25 textcolor rgb '#333333'
do for [kind in "png svg"] {
  if (kind eq "png") {
    set terminal pngcairo noenhanced size 416,312 \
      font 'Noto Sans CJK SC,10' fontscale 2 linewidth 2 pointscale 2 background rgb 'white'
    cellfont = 'Noto Sans CJK SC,8'
  } else {
    set terminal svg noenhanced size 208,156 \
      font 'sans-serif,13' fontscale 1 linewidth 1 background rgb 'white'
    cellfont = 'sans-serif,10.5'
  }
  set output 'attention.'.kind
  set multiplot
  set lmargin at screen 0.171084
  set rmargin at screen 0.595181
  set bmargin at screen 0.192308
  set tmargin at screen 0.756410
  set colorbox user origin 0.681928,0.192308 size 0.053012,0.564103 noborder
  set xrange [-0.5:1.5]
  set yrange [1.5:-0.5]
  set xtics norotate offset 0,0.45 (text0 0, text1 1)
  set ytics (text2 0, text3 1)
  unset label
  unset title
  unset xlabel
  unset ylabel
  set label 1 text4 at screen 0.473494,0.923077 center textcolor rgb '#333333'
  if (kind eq "png") {
    plot $map0 matrix with image, \
    $map0 matrix using 1:($3 <= 0.41250000000000003 ? $2 : NaN):(sprintf('%.2f', $3)) with labels font cellfont textcolor rgb '#333333', \
    $map0 matrix using 1:($3 > 0.41250000000000003 ? $2 : NaN):(sprintf('%.2f', $3)) with labels font cellfont textcolor rgb '#ffffff'
  } else {
    plot $map0 matrix with image pixels, \
    $map0 matrix using 1:($3 <= 0.41250000000000003 ? $2 : NaN):(sprintf('%.2f', $3)) with labels font cellfont textcolor rgb '#333333', \
    $map0 matrix using 1:($3 > 0.41250000000000003 ? $2 : NaN):(sprintf('%.2f', $3)) with labels font cellfont textcolor rgb '#ffffff'
  }
  unset multiplot
  unset output
}

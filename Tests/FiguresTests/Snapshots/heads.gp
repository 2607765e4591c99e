# Draws heads.png and heads.svg: gnuplot heads.gp
set encoding utf8
$map0 << END_OF_DATA
0.75 0.25
0.5 0.5
END_OF_DATA
text0 = "c"
text1 = "d"
text2 = "a"
text3 = "b"
text4 = "head 1"
$map1 << END_OF_DATA
0.75 0.5
0.25 0.5
END_OF_DATA
text5 = "c"
text6 = "d"
text7 = "head 2"
set palette defined (0 '#ffffff', 1 '#fee0d2', 2 '#fcbba1', 3 '#fc9272', 4 '#fb6a4a', 5 '#ef3b2c', 6 '#cb181d', 7 '#a50f15', 8 '#67000d')
set cbrange [0:0.75]
set cbtics scale 0.4 textcolor rgb '#333333' 2e-1
set key off
set object 1 rectangle from graph 0,0 to graph 1,1 behind fillcolor rgb '#dddddd' fillstyle solid noborder
set border 15 linecolor rgb '#bbbbbb' linewidth 0.6
set tics nomirror out scale 0.25 textcolor rgb '#333333'
do for [kind in "png svg"] {
  if (kind eq "png") {
    set terminal pngcairo noenhanced size 594,272 \
      font 'Noto Sans CJK SC,10' fontscale 2 linewidth 2 pointscale 2 background rgb 'white'
    cellfont = 'Noto Sans CJK SC,8'
  } else {
    set terminal svg noenhanced size 297,136 \
      font 'sans-serif,13' fontscale 1 linewidth 1 background rgb 'white'
    cellfont = 'sans-serif,10.5'
  }
  set output 'heads.'.kind
  set multiplot
  set lmargin at screen 0.098250
  set rmargin at screen 0.367429
  set bmargin at screen 0.220588
  set tmargin at screen 0.808824
  set colorbox user origin 0.777927,0.220588 size 0.037012,0.588235 noborder
  set xrange [-0.5:1.5]
  set yrange [1.5:-0.5]
  set xtics norotate offset 0,0.45 (text0 0, text1 1)
  set ytics (text2 0, text3 1)
  unset label
  set title text4 textcolor rgb '#333333' offset 0,-0.6
  unset xlabel
  unset ylabel
  if (kind eq "png") {
    plot $map0 matrix with image, \
    $map0 matrix using 1:($3 <= 0.41250000000000003 ? $2 : NaN):(sprintf('%.2f', $3)) with labels font cellfont textcolor rgb '#333333', \
    $map0 matrix using 1:($3 > 0.41250000000000003 ? $2 : NaN):(sprintf('%.2f', $3)) with labels font cellfont textcolor rgb '#ffffff'
  } else {
    plot $map0 matrix with image pixels, \
    $map0 matrix using 1:($3 <= 0.41250000000000003 ? $2 : NaN):(sprintf('%.2f', $3)) with labels font cellfont textcolor rgb '#333333', \
    $map0 matrix using 1:($3 > 0.41250000000000003 ? $2 : NaN):(sprintf('%.2f', $3)) with labels font cellfont textcolor rgb '#ffffff'
  }
  set lmargin at screen 0.448183
  set rmargin at screen 0.717362
  set bmargin at screen 0.220588
  set tmargin at screen 0.808824
  unset colorbox
  set xrange [-0.5:1.5]
  set yrange [1.5:-0.5]
  set xtics norotate offset 0,0.45 (text5 0, text6 1)
  set ytics ('' 0, '' 1)
  unset label
  set title text7 textcolor rgb '#333333' offset 0,-0.6
  unset xlabel
  unset ylabel
  if (kind eq "png") {
    plot $map1 matrix with image, \
    $map1 matrix using 1:($3 <= 0.41250000000000003 ? $2 : NaN):(sprintf('%.2f', $3)) with labels font cellfont textcolor rgb '#333333', \
    $map1 matrix using 1:($3 > 0.41250000000000003 ? $2 : NaN):(sprintf('%.2f', $3)) with labels font cellfont textcolor rgb '#ffffff'
  } else {
    plot $map1 matrix with image pixels, \
    $map1 matrix using 1:($3 <= 0.41250000000000003 ? $2 : NaN):(sprintf('%.2f', $3)) with labels font cellfont textcolor rgb '#333333', \
    $map1 matrix using 1:($3 > 0.41250000000000003 ? $2 : NaN):(sprintf('%.2f', $3)) with labels font cellfont textcolor rgb '#ffffff'
  }
  unset multiplot
  unset output
}

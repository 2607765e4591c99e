# Draws fig-cuts.png and fig-cuts.svg: gnuplot fig-cuts.gp
set encoding utf8
$map0 << END_OF_DATA
0 0 0 0
1 1 1 1
2 2 2 2
3 3 3 3
END_OF_DATA
text0 = "view, then transpose"
text1 = "Dimension of head 1"
text2 = "\"Step\" of head 1"
$map1 << END_OF_DATA
0 0 0 0
0 0 0 0
1 1 1 1
1 1 1 1
END_OF_DATA
text3 = "view alone"
text4 = "Dimension of head 1"
set palette defined (0 '#440154', 1 '#472d7b', 2 '#3b528b', 3 '#2c728e', 4 '#21918c', 5 '#28ae80', 6 '#5ec962', 7 '#addc30', 8 '#fde725')
set cbrange [0:3]
set cbtics scale 0.4 textcolor rgb '#333333' 5e-1
set key off
set object 1 rectangle from graph 0,0 to graph 1,1 behind fillcolor rgb '#dddddd' fillstyle solid noborder
set border 15 linecolor rgb '#bbbbbb' linewidth 0.6
set tics nomirror out scale 0.25 textcolor rgb '#333333'
do for [kind in "png svg"] {
  if (kind eq "png") {
    set terminal pngcairo noenhanced size 828,416 \
      font 'Noto Sans CJK SC,10' fontscale 2 linewidth 2 pointscale 2 background rgb 'white'
    cellfont = 'Noto Sans CJK SC,8'
  } else {
    set terminal svg noenhanced size 414,208 \
      font 'sans-serif,13' fontscale 1 linewidth 1 background rgb 'white'
    cellfont = 'sans-serif,10.5'
  }
  set output 'fig-cuts.'.kind
  set multiplot
  set lmargin at screen 0.154589
  set rmargin at screen 0.444444
  set bmargin at screen 0.298077
  set tmargin at screen 0.875000
  set colorbox user origin 0.840580,0.298077 size 0.026570,0.576923 noborder
  set xrange [-0.5:3.5]
  set yrange [3.5:-0.5]
  set xtics norotate offset 0,0.45 autofreq 1
  set format x '%g'
  set ytics autofreq 1
  set format y '%g'
  unset label
  set title text0 textcolor rgb '#333333' offset 0,-0.6
  set xlabel text1 textcolor rgb '#333333' offset 0,0.6
  set ylabel text2 textcolor rgb '#333333'
  if (kind eq "png") {
    plot $map0 matrix with image, \
    $map0 matrix using 1:($3 <= 1.6500000000000001 ? $2 : NaN):(sprintf('%.0f', $3)) with labels font cellfont textcolor rgb '#ffffff', \
    $map0 matrix using 1:($3 > 1.6500000000000001 ? $2 : NaN):(sprintf('%.0f', $3)) with labels font cellfont textcolor rgb '#222222'
  } else {
    plot $map0 matrix with image pixels, \
    $map0 matrix using 1:($3 <= 1.6500000000000001 ? $2 : NaN):(sprintf('%.0f', $3)) with labels font cellfont textcolor rgb '#ffffff', \
    $map0 matrix using 1:($3 > 1.6500000000000001 ? $2 : NaN):(sprintf('%.0f', $3)) with labels font cellfont textcolor rgb '#222222'
  }
  set lmargin at screen 0.507246
  set rmargin at screen 0.797101
  set bmargin at screen 0.298077
  set tmargin at screen 0.875000
  unset colorbox
  set xrange [-0.5:3.5]
  set yrange [3.5:-0.5]
  set xtics norotate offset 0,0.45 autofreq 1
  set format x '%g'
  set ytics autofreq 1
  set format y ''
  unset label
  set title text3 textcolor rgb '#333333' offset 0,-0.6
  set xlabel text4 textcolor rgb '#333333' offset 0,0.6
  unset ylabel
  if (kind eq "png") {
    plot $map1 matrix with image, \
    $map1 matrix using 1:($3 <= 1.6500000000000001 ? $2 : NaN):(sprintf('%.0f', $3)) with labels font cellfont textcolor rgb '#ffffff', \
    $map1 matrix using 1:($3 > 1.6500000000000001 ? $2 : NaN):(sprintf('%.0f', $3)) with labels font cellfont textcolor rgb '#222222'
  } else {
    plot $map1 matrix with image pixels, \
    $map1 matrix using 1:($3 <= 1.6500000000000001 ? $2 : NaN):(sprintf('%.0f', $3)) with labels font cellfont textcolor rgb '#ffffff', \
    $map1 matrix using 1:($3 > 1.6500000000000001 ? $2 : NaN):(sprintf('%.0f', $3)) with labels font cellfont textcolor rgb '#222222'
  }
  unset multiplot
  unset output
}

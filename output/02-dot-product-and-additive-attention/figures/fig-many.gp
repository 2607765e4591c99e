# Draws fig-many.png and fig-many.svg: gnuplot fig-many.gp
set encoding utf8
$map0 << END_OF_DATA
0.0152559485 0.0030629898 0.0016927733 0.03135525 0.00025786477 0.007963843 0.9404113
0.049209382 0.049731515 0.15209246 0.08755485 0.19085537 0.0147550525 0.4558014
0.0063365903 0.098078 1.6067173e-05 0.0013750573 0.00021429457 0.0033875364 0.89059246
0.0060057063 0.16397339 0.0037546458 0.16699886 0.01685599 0.24294955 0.39946184
0.014895551 0.028972074 0.6170432 0.011765931 0.26892772 0.058358192 3.7286973e-05
END_OF_DATA
text0 = "Keys"
text1 = "Queries"
set palette defined (0 '#ffffff', 1 '#fee0d2', 2 '#fcbba1', 3 '#fc9272', 4 '#fb6a4a', 5 '#ef3b2c', 6 '#cb181d', 7 '#a50f15', 8 '#67000d')
set cbrange [0:0.9404113]
set cbtics scale 0.4 textcolor rgb '#333333' 1e-1
set key off
set object 1 rectangle from graph 0,0 to graph 1,1 behind fillcolor rgb '#dddddd' fillstyle solid noborder
set border 15 linecolor rgb '#bbbbbb' linewidth 0.6
set tics nomirror out scale 0.25 textcolor rgb '#333333'
do for [kind in "png svg"] {
  if (kind eq "png") {
    set terminal pngcairo noenhanced size 864,576 \
      font 'Noto Sans CJK SC,10' fontscale 2 linewidth 2 pointscale 2 background rgb 'white'
    cellfont = 'Noto Sans CJK SC,8'
  } else {
    set terminal svg noenhanced size 432,288 \
      font 'sans-serif,13' fontscale 1 linewidth 1 background rgb 'white'
    cellfont = 'sans-serif,10.5'
  }
  set output 'fig-many.'.kind
  set multiplot
  set lmargin at screen 0.148148
  set rmargin at screen 0.805556
  set bmargin at screen 0.215278
  set tmargin at screen 0.958333
  set colorbox user origin 0.847222,0.215278 size 0.025463,0.743056 noborder
  set xrange [-0.5:6.5]
  set yrange [4.5:-0.5]
  set xtics norotate offset 0,0.45 autofreq 1
  set format x '%g'
  set ytics autofreq 1
  set format y '%g'
  unset label
  unset title
  set xlabel text0 textcolor rgb '#333333' offset 0,0.6
  set ylabel text1 textcolor rgb '#333333'
  if (kind eq "png") {
    plot $map0 matrix with image, \
    $map0 matrix using 1:($3 <= 0.5172262310981751 ? $2 : NaN):(sprintf('%.2f', $3)) with labels font cellfont textcolor rgb '#333333', \
    $map0 matrix using 1:($3 > 0.5172262310981751 ? $2 : NaN):(sprintf('%.2f', $3)) with labels font cellfont textcolor rgb '#ffffff'
  } else {
    plot $map0 matrix with image pixels, \
    $map0 matrix using 1:($3 <= 0.5172262310981751 ? $2 : NaN):(sprintf('%.2f', $3)) with labels font cellfont textcolor rgb '#333333', \
    $map0 matrix using 1:($3 > 0.5172262310981751 ? $2 : NaN):(sprintf('%.2f', $3)) with labels font cellfont textcolor rgb '#ffffff'
  }
  unset multiplot
  unset output
}

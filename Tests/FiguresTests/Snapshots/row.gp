# Draws row.png and row.svg: gnuplot row.gp
set encoding utf8
$map0 << END_OF_DATA
0.5 0.25
END_OF_DATA
set palette defined (0 '#f7fbff', 1 '#deebf7', 2 '#c6dbef', 3 '#9ecae1', 4 '#6baed6', 5 '#4292c6', 6 '#2171b5', 7 '#08519c', 8 '#08306b')
set cbrange [0:0.5]
set cbtics scale 0.4 textcolor rgb '#333333' 5e-1
set key off
set object 1 rectangle from graph 0,0 to graph 1,1 behind fillcolor rgb '#dddddd' fillstyle solid noborder
set border 15 linecolor rgb '#bbbbbb' linewidth 0.6
set tics nomirror out scale 0.25 textcolor rgb '#333333'
do for [kind in "png svg"] {
  if (kind eq "png") {
    set terminal pngcairo noenhanced size 432,172 \
      font 'Noto Sans CJK SC,10' fontscale 2 linewidth 2 pointscale 2 background rgb 'white'
    cellfont = 'Noto Sans CJK SC,8'
  } else {
    set terminal svg noenhanced size 216,86 \
      font 'sans-serif,13' fontscale 1 linewidth 1 background rgb 'white'
    cellfont = 'sans-serif,10.5'
  }
  set output 'row.'.kind
  set multiplot
  set lmargin at screen 0.203704
  set rmargin at screen 0.611111
  set bmargin at screen 0.348837
  set tmargin at screen 0.860465
  set colorbox user origin 0.694444,0.348837 size 0.050926,0.511628 noborder
  set xrange [-0.5:1.5]
  set yrange [0.5:-0.5]
  set xtics norotate offset 0,0.45 autofreq 1
  set format x '%g'
  set ytics autofreq 1
  set format y '%g'
  unset label
  unset title
  unset xlabel
  unset ylabel
  plot $map0 matrix using 1:2:($1-0.5):($1+0.5):($2-0.5):($2+0.5):3 with boxxyerror fillstyle solid 1 noborder linecolor palette, \
    $map0 matrix using 1:($3 <= 0.275 ? $2 : NaN):(sprintf('%.2f', $3)) with labels font cellfont textcolor rgb '#333333', \
    $map0 matrix using 1:($3 > 0.275 ? $2 : NaN):(sprintf('%.2f', $3)) with labels font cellfont textcolor rgb '#ffffff'
  unset multiplot
  unset output
}

# Draws fig-entropy.png and fig-entropy.svg: gnuplot fig-entropy.gp
set encoding utf8
$map0 << END_OF_DATA
1.982132 1.6921699 1.2780972 1.3760319
2.077227 2.5893571 2.0442853 2.3458815
END_OF_DATA
text0 = "Head"
text1 = "Layer"
set palette defined (0 '#f7fbff', 1 '#deebf7', 2 '#c6dbef', 3 '#9ecae1', 4 '#6baed6', 5 '#4292c6', 6 '#2171b5', 7 '#08519c', 8 '#08306b')
set cbrange [1.2780972:2.5893571]
set cbtics scale 0.4 textcolor rgb '#333333' 2e-1
set key off
set object 1 rectangle from graph 0,0 to graph 1,1 behind fillcolor rgb '#dddddd' fillstyle solid noborder
set border 15 linecolor rgb '#bbbbbb' linewidth 0.6
set tics nomirror out scale 0.25 textcolor rgb '#333333'
do for [kind in "png svg"] {
  if (kind eq "png") {
    set terminal pngcairo noenhanced size 864,500 \
      font 'Noto Sans CJK SC,10' fontscale 2 linewidth 2 pointscale 2 background rgb 'white'
  } else {
    set terminal svg noenhanced size 432,250 \
      font 'sans-serif,10' fontscale 1 linewidth 1 background rgb 'white'
  }
  set output 'fig-entropy.'.kind
  set multiplot
  set lmargin at screen 0.148148
  set rmargin at screen 0.805556
  set bmargin at screen 0.248397
  set tmargin at screen 0.951923
  set colorbox user origin 0.847222,0.248397 size 0.025463,0.703526 noborder
  set xrange [-0.5:3.5]
  set yrange [1.5:-0.5]
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
    $map0 matrix using 1:($3 <= 1.999290144443512 ? $2 : NaN):(sprintf('%.2f', $3)) with labels font 'Noto Sans CJK SC,8' textcolor rgb '#333333', \
    $map0 matrix using 1:($3 > 1.999290144443512 ? $2 : NaN):(sprintf('%.2f', $3)) with labels font 'Noto Sans CJK SC,8' textcolor rgb '#ffffff'
  } else {
    plot $map0 matrix with image pixels, \
    $map0 matrix using 1:($3 <= 1.999290144443512 ? $2 : NaN):(sprintf('%.2f', $3)) with labels font 'Noto Sans CJK SC,8' textcolor rgb '#333333', \
    $map0 matrix using 1:($3 > 1.999290144443512 ? $2 : NaN):(sprintf('%.2f', $3)) with labels font 'Noto Sans CJK SC,8' textcolor rgb '#ffffff'
  }
  unset multiplot
  unset output
}

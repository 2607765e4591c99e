# Draws fig-gate.png and fig-gate.svg: gnuplot fig-gate.gp
set encoding utf8
$map0 << END_OF_DATA
0.6221702 0.46519545 0.49868703 0.47218022 0.532613 0.41211382 0.4684566 0.43053433
0.401544 0.37408504 0.5645907 0.52087855 0.5492651 0.4932492 0.3397383 0.3477224
0.41474026 0.33226177 0.60376155 0.6063067 0.6855124 0.3534958 0.2832804 0.325984
0.6690265 0.4794561 0.50473017 0.5070864 0.5048941 0.26949158 0.6054674 0.21064278
END_OF_DATA
text0 = "Dimension"
text1 = "Step"
set palette defined (0 '#440154', 1 '#472d7b', 2 '#3b528b', 3 '#2c728e', 4 '#21918c', 5 '#28ae80', 6 '#5ec962', 7 '#addc30', 8 '#fde725')
set cbrange [0:0.6855124]
set cbtics scale 0.4 textcolor rgb '#333333' 1e-1
set key off
set object 1 rectangle from graph 0,0 to graph 1,1 behind fillcolor rgb '#dddddd' fillstyle solid noborder
set border 15 linecolor rgb '#bbbbbb' linewidth 0.6
set tics nomirror out scale 0.25 textcolor rgb '#333333'
do for [kind in "png svg"] {
  if (kind eq "png") {
    set terminal pngcairo noenhanced size 960,500 \
      font 'Noto Sans CJK SC,10' fontscale 2 linewidth 2 pointscale 2 background rgb 'white'
    cellfont = 'Noto Sans CJK SC,8'
  } else {
    set terminal svg noenhanced size 480,250 \
      font 'sans-serif,13' fontscale 1 linewidth 1 background rgb 'white'
    cellfont = 'sans-serif,10.5'
  }
  set output 'fig-gate.'.kind
  set multiplot
  set lmargin at screen 0.133333
  set rmargin at screen 0.825000
  set bmargin at screen 0.248397
  set tmargin at screen 0.951923
  set colorbox user origin 0.862500,0.248397 size 0.022917,0.703526 noborder
  set xrange [-0.5:7.5]
  set yrange [3.5:-0.5]
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
    $map0 matrix using 1:($3 <= 0.37703183293342596 ? $2 : NaN):(sprintf('%.2f', $3)) with labels font cellfont textcolor rgb '#ffffff', \
    $map0 matrix using 1:($3 > 0.37703183293342596 ? $2 : NaN):(sprintf('%.2f', $3)) with labels font cellfont textcolor rgb '#222222'
  } else {
    plot $map0 matrix with image pixels, \
    $map0 matrix using 1:($3 <= 0.37703183293342596 ? $2 : NaN):(sprintf('%.2f', $3)) with labels font cellfont textcolor rgb '#ffffff', \
    $map0 matrix using 1:($3 > 0.37703183293342596 ? $2 : NaN):(sprintf('%.2f', $3)) with labels font cellfont textcolor rgb '#222222'
  }
  unset multiplot
  unset output
}

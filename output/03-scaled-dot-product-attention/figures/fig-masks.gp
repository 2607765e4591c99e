# Draws fig-masks.png and fig-masks.svg: gnuplot fig-masks.gp
set encoding utf8
$map0 << END_OF_DATA
0.5292768 0.097131014 0.07098034 0.08842835 0.09413743 0.12004612
0.1242089 0.42861587 0.10172031 0.1308897 0.10584063 0.10872462
0.06460221 0.07239727 0.5584276 0.10784943 0.1234209 0.07330262
0.0744926 0.08622483 0.09982291 0.58611107 0.07703059 0.076317966
0.083321854 0.073257856 0.12002619 0.08093534 0.5735768 0.068881914
0.06849529 0.048511613 0.04595395 0.05169133 0.04440391 0.7409439
END_OF_DATA
text0 = "no mask"
text1 = "Keys"
text2 = "Queries"
$map1 << END_OF_DATA
0.6735374 0.123605214 0.09032687 0.11253053 0 0
0.15814032 0.54570526 0.12950829 0.16664618 0 0
0.080423385 0.09012746 0.6951873 0.1342619 0 0
0.08798498 0.10184219 0.117903195 0.6922696 0 0
0.23304123 0.20489345 0.33569887 0.22636642 0 0
0.31909895 0.22600101 0.21408565 0.24081436 0 0
END_OF_DATA
text3 = "key mask"
text4 = "Keys"
$map2 << END_OF_DATA
1 0 0 0 0 0
0.22468042 0.7753196 0 0 0 0
0.09289574 0.104104765 0.8029995 0 0 0
0.08798498 0.10184219 0.117903195 0.6922696 0 0
0.08948582 0.0786773 0.12890546 0.08692275 0.6160087 0
0.06849529 0.048511613 0.04595395 0.05169133 0.04440391 0.7409439
END_OF_DATA
text5 = "causal"
text6 = "Keys"
$map3 << END_OF_DATA
1 0 0 0 0 0
0.22468042 0.7753196 0 0 0 0
0.09289574 0.104104765 0.8029995 0 0 0
0.08798498 0.10184219 0.117903195 0.6922696 0 0
0.23304123 0.20489345 0.33569887 0.22636642 0 0
0.31909895 0.22600101 0.21408565 0.24081436 0 0
END_OF_DATA
text7 = "both"
text8 = "Keys"
set palette defined (0 '#ffffff', 1 '#fee0d2', 2 '#fcbba1', 3 '#fc9272', 4 '#fb6a4a', 5 '#ef3b2c', 6 '#cb181d', 7 '#a50f15', 8 '#67000d')
set cbrange [0:1]
set cbtics scale 0.4 textcolor rgb '#333333' 2e-1
set key off
set object 1 rectangle from graph 0,0 to graph 1,1 behind fillcolor rgb '#dddddd' fillstyle solid noborder
set border 15 linecolor rgb '#bbbbbb' linewidth 0.6
set tics nomirror out scale 0.25 textcolor rgb '#333333'
do for [kind in "png svg"] {
  if (kind eq "png") {
    set terminal pngcairo noenhanced size 1492,436 \
      font 'Noto Sans CJK SC,10' fontscale 2 linewidth 2 pointscale 2 background rgb 'white'
  } else {
    set terminal svg noenhanced size 746,218 \
      font 'sans-serif,10' fontscale 1 linewidth 1 background rgb 'white'
  }
  set output 'fig-masks.'.kind
  set multiplot
  set lmargin at screen 0.085791
  set rmargin at screen 0.260054
  set bmargin at screen 0.284404
  set tmargin at screen 0.880734
  set colorbox user origin 0.911528,0.284404 size 0.014745,0.596330 noborder
  set xrange [-0.5:5.5]
  set yrange [5.5:-0.5]
  set xtics norotate offset 0,0.45 autofreq 1
  set format x '%g'
  set ytics autofreq 1
  set format y '%g'
  unset label
  set title text0 textcolor rgb '#333333' offset 0,-0.6
  set xlabel text1 textcolor rgb '#333333' offset 0,0.6
  set ylabel text2 textcolor rgb '#333333'
  if (kind eq "png") {
    plot $map0 matrix with image
  } else {
    plot $map0 matrix with image pixels
  }
  set lmargin at screen 0.294906
  set rmargin at screen 0.469169
  set bmargin at screen 0.284404
  set tmargin at screen 0.880734
  unset colorbox
  set xrange [-0.5:5.5]
  set yrange [5.5:-0.5]
  set xtics norotate offset 0,0.45 autofreq 1
  set format x '%g'
  set ytics autofreq 1
  set format y ''
  unset label
  set title text3 textcolor rgb '#333333' offset 0,-0.6
  set xlabel text4 textcolor rgb '#333333' offset 0,0.6
  unset ylabel
  if (kind eq "png") {
    plot $map1 matrix with image
  } else {
    plot $map1 matrix with image pixels
  }
  set lmargin at screen 0.504021
  set rmargin at screen 0.678284
  set bmargin at screen 0.284404
  set tmargin at screen 0.880734
  unset colorbox
  set xrange [-0.5:5.5]
  set yrange [5.5:-0.5]
  set xtics norotate offset 0,0.45 autofreq 1
  set format x '%g'
  set ytics autofreq 1
  set format y ''
  unset label
  set title text5 textcolor rgb '#333333' offset 0,-0.6
  set xlabel text6 textcolor rgb '#333333' offset 0,0.6
  unset ylabel
  if (kind eq "png") {
    plot $map2 matrix with image
  } else {
    plot $map2 matrix with image pixels
  }
  set lmargin at screen 0.713137
  set rmargin at screen 0.887399
  set bmargin at screen 0.284404
  set tmargin at screen 0.880734
  unset colorbox
  set xrange [-0.5:5.5]
  set yrange [5.5:-0.5]
  set xtics norotate offset 0,0.45 autofreq 1
  set format x '%g'
  set ytics autofreq 1
  set format y ''
  unset label
  set title text7 textcolor rgb '#333333' offset 0,-0.6
  set xlabel text8 textcolor rgb '#333333' offset 0,0.6
  unset ylabel
  if (kind eq "png") {
    plot $map3 matrix with image
  } else {
    plot $map3 matrix with image pixels
  }
  unset multiplot
  unset output
}

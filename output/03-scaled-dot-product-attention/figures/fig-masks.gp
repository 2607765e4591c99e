# Draws fig-masks.png and fig-masks.svg: gnuplot fig-masks.gp
set encoding utf8
$map0 << END_OF_DATA
0.52927667 0.09713103 0.070980355 0.08842836 0.094137445 0.120046146
0.12420891 0.4286158 0.10172032 0.13088971 0.10584063 0.108724624
0.06460222 0.07239726 0.5584275 0.10784944 0.123420924 0.07330263
0.0744926 0.08622483 0.09982291 0.58611107 0.07703059 0.076317966
0.083321854 0.07325786 0.12002621 0.08093533 0.57357687 0.06888192
0.06849531 0.04851162 0.045953967 0.051691353 0.04440393 0.74094385
END_OF_DATA
text0 = "no mask"
text1 = "Keys"
text2 = "Queries"
$map1 << END_OF_DATA
0.6735373 0.123605244 0.0903269 0.11253056 0 0
0.15814033 0.5457052 0.1295083 0.16664621 0 0
0.08042339 0.09012745 0.6951872 0.13426192 0 0
0.08798498 0.10184219 0.117903195 0.6922696 0 0
0.23304123 0.20489343 0.3356989 0.22636643 0 0
0.31909898 0.226001 0.21408567 0.24081437 0 0
END_OF_DATA
text3 = "key mask"
text4 = "Keys"
$map2 << END_OF_DATA
1 0 0 0 0 0
0.22468045 0.7753195 0 0 0 0
0.09289575 0.104104765 0.8029995 0 0 0
0.08798498 0.10184219 0.117903195 0.6922696 0 0
0.08948581 0.0786773 0.12890546 0.086922735 0.6160087 0
0.06849531 0.04851162 0.045953967 0.051691353 0.04440393 0.74094385
END_OF_DATA
text5 = "causal"
text6 = "Keys"
$map3 << END_OF_DATA
1 0 0 0 0 0
0.22468045 0.7753195 0 0 0 0
0.09289575 0.104104765 0.8029995 0 0 0
0.08798498 0.10184219 0.117903195 0.6922696 0 0
0.23304123 0.20489343 0.3356989 0.22636643 0 0
0.31909898 0.226001 0.21408567 0.24081437 0 0
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
    cellfont = 'Noto Sans CJK SC,8'
  } else {
    set terminal svg noenhanced size 746,218 \
      font 'sans-serif,13' fontscale 1 linewidth 1 background rgb 'white'
    cellfont = 'sans-serif,10.5'
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

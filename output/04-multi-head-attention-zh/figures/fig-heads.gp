# Draws fig-heads.png and fig-heads.svg: gnuplot fig-heads.gp
set encoding utf8
$map0 << END_OF_DATA
0.08117041 0.0024153697 0.058654632 0.38057277 0.04809965 0.42908716
0.44967276 0.30121127 0.004662311 0.17758313 0.065155305 0.0017152388
0.010153442 0.37239686 0.019647425 0.0367836 0.41943738 0.14158133
0.038807068 0.0152795 0.3019721 0.010180036 0.20537807 0.42838323
0.72526276 0.00014213542 0.0024920376 0.19473302 0.033185937 0.044184085
0.010333796 0.0031646045 0.94056106 0.017256953 0.022470733 0.0062128585
END_OF_DATA
text0 = "猫"
text1 = "坐"
text2 = "在"
text3 = "垫子"
text4 = "上"
text5 = "。"
text6 = "头 1"
text7 = "每个头的注意力"
$map1 << END_OF_DATA
0.0076951887 5.856019e-06 0.49952024 0.00039739042 5.440343e-05 0.49232692
0.021973427 0.943231 0.00056926545 0.014036439 0.01926128 0.00092860876
0.8425669 0.009480157 0.018098796 0.005890446 0.1126559 0.011307806
0.036048066 0.01784826 0.0059425305 8.254935e-05 0.9282903 0.011788286
0.8312695 0.09675809 0.004563255 0.0002832426 0.010018765 0.057107177
0.027042007 0.00013933836 0.1790879 0.087428205 0.0020074185 0.7042951
END_OF_DATA
text8 = "头 2"
$map2 << END_OF_DATA
0.0006134391 0.001825807 0.008457519 0.11354065 0.00955517 0.86600745
0.0044767964 0.92775625 3.985274e-05 0.057060864 0.010648089 1.8152832e-05
0.006931232 0.13282251 0.028617932 0.020024644 0.1726678 0.63893586
0.015362732 0.5408248 0.005413599 0.0005633175 0.39711946 0.040716175
0.0011382129 0.018224532 0.00013324701 0.9774683 0.0025433514 0.00049234746
0.017890997 0.010608311 0.9332314 0.0008147015 0.004105464 0.03334914
END_OF_DATA
text9 = "猫"
text10 = "坐"
text11 = "在"
text12 = "垫子"
text13 = "上"
text14 = "。"
text15 = "头 3"
$map3 << END_OF_DATA
0.10449221 0.40632445 0.45508033 0.009272352 0.020088982 0.0047416794
0.012480823 0.055693496 0.0058526155 0.9209231 0.0031312471 0.0019186877
0.24989158 0.01704513 0.48796988 0.03217545 0.013486122 0.19943182
0.014761153 0.00044894122 0.016225575 0.11321741 0.8456057 0.009741279
0.0014785554 0.006084622 7.1246586e-06 0.9912684 0.0011095608 5.171955e-05
0.36009848 0.2936006 0.021778295 0.0034356983 0.12304773 0.19803925
END_OF_DATA
text16 = "猫"
text17 = "坐"
text18 = "在"
text19 = "垫子"
text20 = "上"
text21 = "。"
text22 = "猫"
text23 = "坐"
text24 = "在"
text25 = "垫子"
text26 = "上"
text27 = "。"
text28 = "头 4"
$map4 << END_OF_DATA
0.09663929 0.18991932 0.060310747 0.022649765 0.62829447 0.002186386
0.0070325527 0.008539069 0.17685515 0.12617607 0.6644925 0.016904648
0.00036773 0.027752941 0.9518859 6.413074e-06 0.01807713 0.0019099072
0.047987036 0.44541955 0.0025177763 0.30515847 0.04266335 0.15625386
0.0053609125 0.8818318 0.00022606734 0.11136266 0.0011971759 2.1384822e-05
0.13047424 0.07339486 0.7769585 0.01600466 0.0031389552 2.8795592e-05
END_OF_DATA
text29 = "猫"
text30 = "坐"
text31 = "在"
text32 = "垫子"
text33 = "上"
text34 = "。"
text35 = "头 5"
set palette defined (0 '#ffffff', 1 '#fee0d2', 2 '#fcbba1', 3 '#fc9272', 4 '#fb6a4a', 5 '#ef3b2c', 6 '#cb181d', 7 '#a50f15', 8 '#67000d')
set cbrange [0:0.9912684]
set cbtics scale 0.4 textcolor rgb '#333333' 1e-1
set key off
set object 1 rectangle from graph 0,0 to graph 1,1 behind fillcolor rgb '#dddddd' fillstyle solid noborder
set border 15 linecolor rgb '#bbbbbb' linewidth 0.6
set tics nomirror out scale 0.25 textcolor rgb '#333333'
do for [kind in "png svg"] {
  if (kind eq "png") {
    set terminal pngcairo noenhanced size 1142,786 \
      font 'Noto Sans CJK SC,10' fontscale 2 linewidth 2 pointscale 2 background rgb 'white'
    cellfont = 'Noto Sans CJK SC,8'
  } else {
    set terminal svg noenhanced size 571,393 \
      font 'sans-serif,13' fontscale 1 linewidth 1 background rgb 'white'
    cellfont = 'sans-serif,10.5'
  }
  set output 'fig-heads.'.kind
  set multiplot
  set lmargin at screen 0.085814
  set rmargin at screen 0.313485
  set bmargin at screen 0.536896
  set tmargin at screen 0.867684
  set colorbox user origin 0.884413,0.109415 size 0.019264,0.758270 noborder
  set xrange [-0.5:5.5]
  set yrange [5.5:-0.5]
  set format x ''
  set xtics norotate ('' 0, '' 1, '' 2, '' 3, '' 4, '' 5)
  set ytics (text0 0, text1 1, text2 2, text3 3, text4 4, text5 5)
  unset label
  set title text6 textcolor rgb '#333333' offset 0,-0.6
  unset xlabel
  unset ylabel
  set label 1 text7 at screen 0.490368,0.969466 center textcolor rgb '#333333'
  if (kind eq "png") {
    plot $map0 matrix with image
  } else {
    plot $map0 matrix with image pixels
  }
  set lmargin at screen 0.355517
  set rmargin at screen 0.583187
  set bmargin at screen 0.536896
  set tmargin at screen 0.867684
  unset colorbox
  set xrange [-0.5:5.5]
  set yrange [5.5:-0.5]
  set format x ''
  set xtics norotate ('' 0, '' 1, '' 2, '' 3, '' 4, '' 5)
  set ytics ('' 0, '' 1, '' 2, '' 3, '' 4, '' 5)
  unset label
  set title text8 textcolor rgb '#333333' offset 0,-0.6
  unset xlabel
  unset ylabel
  if (kind eq "png") {
    plot $map1 matrix with image
  } else {
    plot $map1 matrix with image pixels
  }
  set lmargin at screen 0.625219
  set rmargin at screen 0.852890
  set bmargin at screen 0.536896
  set tmargin at screen 0.867684
  unset colorbox
  set xrange [-0.5:5.5]
  set yrange [5.5:-0.5]
  set xtics rotate by 90 right (text9 0, text10 1, text11 2, text12 3, text13 4, text14 5)
  set ytics ('' 0, '' 1, '' 2, '' 3, '' 4, '' 5)
  unset label
  set title text15 textcolor rgb '#333333' offset 0,-0.6
  unset xlabel
  unset ylabel
  if (kind eq "png") {
    plot $map2 matrix with image
  } else {
    plot $map2 matrix with image pixels
  }
  set lmargin at screen 0.085814
  set rmargin at screen 0.313485
  set bmargin at screen 0.109415
  set tmargin at screen 0.440204
  unset colorbox
  set xrange [-0.5:5.5]
  set yrange [5.5:-0.5]
  set xtics rotate by 90 right (text16 0, text17 1, text18 2, text19 3, text20 4, text21 5)
  set ytics (text22 0, text23 1, text24 2, text25 3, text26 4, text27 5)
  unset label
  set title text28 textcolor rgb '#333333' offset 0,-0.6
  unset xlabel
  unset ylabel
  if (kind eq "png") {
    plot $map3 matrix with image
  } else {
    plot $map3 matrix with image pixels
  }
  set lmargin at screen 0.355517
  set rmargin at screen 0.583187
  set bmargin at screen 0.109415
  set tmargin at screen 0.440204
  unset colorbox
  set xrange [-0.5:5.5]
  set yrange [5.5:-0.5]
  set xtics rotate by 90 right (text29 0, text30 1, text31 2, text32 3, text33 4, text34 5)
  set ytics ('' 0, '' 1, '' 2, '' 3, '' 4, '' 5)
  unset label
  set title text35 textcolor rgb '#333333' offset 0,-0.6
  unset xlabel
  unset ylabel
  if (kind eq "png") {
    plot $map4 matrix with image
  } else {
    plot $map4 matrix with image pixels
  }
  unset multiplot
  unset output
}

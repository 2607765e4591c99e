# Draws fig-heads.png and fig-heads.svg: gnuplot fig-heads.gp
set encoding utf8
$map0 << END_OF_DATA
0.08117039 0.00241537 0.058654673 0.38057268 0.048099674 0.4290872
0.44967273 0.30121145 0.0046623065 0.17758305 0.065155245 0.0017152387
0.010153439 0.37239668 0.019647416 0.036783554 0.41943735 0.14158155
0.038807046 0.015279499 0.30197227 0.010180047 0.20537798 0.4283832
0.7252626 0.00014213566 0.0024920383 0.19473322 0.03318595 0.044184074
0.010333796 0.003164606 0.94056106 0.017256953 0.022470735 0.0062128464
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
0.007695194 5.856028e-06 0.49952006 0.00039739066 5.440336e-05 0.4923271
0.02197344 0.9432309 0.0005692656 0.014036431 0.019261321 0.0009286087
0.84256697 0.009480139 0.018098798 0.005890446 0.11265586 0.011307812
0.03604808 0.017848251 0.005942539 8.254935e-05 0.92829025 0.011788325
0.83126956 0.09675802 0.004563253 0.0002832425 0.01001877 0.05710718
0.02704206 0.00013933842 0.17908761 0.087428175 0.0020074195 0.7042954
END_OF_DATA
text8 = "头 2"
$map2 << END_OF_DATA
0.00061343936 0.0018258077 0.008457527 0.11354068 0.009555169 0.8660074
0.0044767843 0.92775637 3.985263e-05 0.057060763 0.010648064 1.8152801e-05
0.0069312328 0.13282256 0.028617969 0.020024642 0.17266771 0.6389359
0.015362724 0.5408249 0.0054135895 0.0005633162 0.39711946 0.04071606
0.0011382124 0.018224549 0.00013324701 0.9774683 0.0025433477 0.00049234746
0.017891016 0.010608311 0.9332314 0.0008147011 0.0041054697 0.0333491
END_OF_DATA
text9 = "猫"
text10 = "坐"
text11 = "在"
text12 = "垫子"
text13 = "上"
text14 = "。"
text15 = "头 3"
$map3 << END_OF_DATA
0.10449217 0.40632445 0.45508036 0.009272362 0.020088978 0.004741673
0.012480817 0.055693563 0.005852612 0.92092305 0.00313125 0.0019186884
0.24989155 0.017045138 0.48797017 0.03217543 0.013486124 0.19943157
0.014761159 0.0004489408 0.016225593 0.11321734 0.8456057 0.009741292
0.0014785569 0.0060846247 7.1246654e-06 0.9912684 0.0011095614 5.171955e-05
0.36009854 0.29360035 0.021778299 0.0034357007 0.12304767 0.19803943
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
0.0966393 0.18991932 0.060310725 0.022649769 0.62829447 0.0021863882
0.0070325495 0.008539074 0.17685498 0.12617593 0.66449285 0.01690463
0.0003677297 0.02775289 0.95188594 6.4130622e-06 0.018077148 0.0019099056
0.047987033 0.44541943 0.0025177791 0.30515844 0.04266337 0.15625398
0.005360915 0.88183177 0.00022606754 0.1113627 0.0011971763 2.1384842e-05
0.1304743 0.073394805 0.77695847 0.016004654 0.0031389564 2.879559e-05
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
  } else {
    set terminal svg noenhanced size 571,393 \
      font 'sans-serif,10' fontscale 1 linewidth 1 background rgb 'white'
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

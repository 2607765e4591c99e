# Draws fig-date.png and fig-date.svg: gnuplot fig-date.gp
set encoding utf8
$map0 << END_OF_DATA
0.0014345706 0.0002309799 0.000117506104 9.227546e-06 2.7278667e-05 5.4084776e-06 4.5908924e-05 0.4878417 0.35786206 0.117529 0.034896355
0.0063779154 0.0045202756 0.00087965763 0.000337416 0.009676755 0.0026838048 0.0006059424 0.3867137 0.4569479 0.11201524 0.019241398
7.77752e-05 3.1676587e-05 1.3322478e-05 1.3850298e-06 1.2924946e-05 1.474164e-06 3.0175247e-06 0.040679645 0.78901887 0.10171861 0.068441324
3.0843494e-05 4.0537116e-06 3.94636e-06 4.2562073e-07 4.036483e-06 5.8847684e-07 2.7078868e-06 0.0016750395 0.04750325 0.8111345 0.13964058
0.037701093 0.0347895 0.005180866 0.00026245424 0.00020635987 0.00053296715 0.0016355958 0.19066559 0.3074375 0.21479347 0.20679459
0.00072067475 0.0027246908 0.0042138034 0.0008523112 0.95541084 0.027197907 0.00042248573 0.0031959082 0.0031124766 0.0014476472 0.0007012552
0.0010113366 0.0050384076 0.010140233 0.0018205664 0.9147664 0.059645932 0.00041330422 0.0020622255 0.002873673 0.0015116959 0.00071625237
0.35011363 0.3806514 0.042847387 0.0052963146 0.0322355 0.03268449 0.0036909482 0.04569626 0.027406365 0.07177229 0.007605412
0.36221355 0.47020993 0.059645917 0.01528721 0.03947377 0.045555905 0.0031306515 0.0035360712 0.00029657505 0.0005727862 7.762497e-05
0.42627037 0.5234826 0.009644032 0.0023467967 0.0011678247 0.0030149966 0.0015954114 0.015375962 0.012697896 0.0029002572 0.001503813
0.29222032 0.26628745 0.023275837 0.0034818558 0.0013423366 0.005442665 0.0021828695 0.059503004 0.12003843 0.20412308 0.022102157
END_OF_DATA
text0 = "3"
text1 = "␣"
text2 = "M"
text3 = "a"
text4 = "y"
text5 = "␣"
text6 = "2"
text7 = "0"
text8 = "1"
text9 = "9"
text10 = "<eos>"
text11 = "2"
text12 = "0"
text13 = "1"
text14 = "9"
text15 = "-"
text16 = "0"
text17 = "5"
text18 = "-"
text19 = "0"
text20 = "3"
text21 = "<eos>"
set palette defined (0 '#ffffff', 1 '#fee0d2', 2 '#fcbba1', 3 '#fc9272', 4 '#fb6a4a', 5 '#ef3b2c', 6 '#cb181d', 7 '#a50f15', 8 '#67000d')
set cbrange [0:0.95541084]
set cbtics scale 0.4 textcolor rgb '#333333' 1e-1
set key off
set object 1 rectangle from graph 0,0 to graph 1,1 behind fillcolor rgb '#dddddd' fillstyle solid noborder
set border 15 linecolor rgb '#bbbbbb' linewidth 0.6
set tics nomirror out scale 0.25 textcolor rgb '#333333'
do for [kind in "png svg"] {
  if (kind eq "png") {
    set terminal pngcairo noenhanced size 884,728 \
      font 'Noto Sans CJK SC,10' fontscale 2 linewidth 2 pointscale 2 background rgb 'white'
  } else {
    set terminal svg noenhanced size 442,364 \
      font 'sans-serif,10' fontscale 1 linewidth 1 background rgb 'white'
  }
  set output 'fig-date.'.kind
  set multiplot
  set lmargin at screen 0.131222
  set rmargin at screen 0.809955
  set bmargin at screen 0.142857
  set tmargin at screen 0.967033
  set colorbox user origin 0.850679,0.142857 size 0.024887,0.824176 noborder
  set xrange [-0.5:10.5]
  set yrange [10.5:-0.5]
  set xtics rotate by 90 right (text0 0, text1 1, text2 2, text3 3, text4 4, text5 5, text6 6, text7 7, text8 8, text9 9, text10 10)
  set ytics (text11 0, text12 1, text13 2, text14 3, text15 4, text16 5, text17 6, text18 7, text19 8, text20 9, text21 10)
  unset label
  unset title
  unset xlabel
  unset ylabel
  if (kind eq "png") {
    plot $map0 matrix with image
  } else {
    plot $map0 matrix with image pixels
  }
  unset multiplot
  unset output
}

# Draws fig-date.png and fig-date.svg: gnuplot fig-date.gp
set encoding utf8
$map0 << END_OF_DATA
0.0014346658 0.00023098355 0.00011751167 9.227938e-06 2.7280166e-05 5.4086045e-06 4.590698e-05 0.48783174 0.35786733 0.11753316 0.034896825
0.0063778684 0.0045202016 0.00087963685 0.00033741046 0.009676629 0.002684014 0.0006059474 0.38672167 0.45694256 0.112013035 0.01924106
7.777827e-05 3.1676387e-05 1.3322418e-05 1.3849893e-06 1.2925369e-05 1.4741729e-06 3.0173499e-06 0.04067835 0.78902364 0.101716146 0.06844031
3.0844105e-05 4.0535438e-06 3.9464867e-06 4.2561933e-07 4.0370473e-06 5.8849236e-07 2.707705e-06 0.0016749846 0.04750287 0.81113654 0.139639
0.03770093 0.034787804 0.0051809433 0.00026245817 0.00020638715 0.000532985 0.0016355079 0.19065979 0.30744064 0.21479966 0.20679285
0.00072073145 0.0027249346 0.004214113 0.0008523606 0.95540935 0.02719772 0.00042252496 0.003196226 0.0031128856 0.001447823 0.00070133444
0.001011372 0.005038596 0.010140347 0.0018205808 0.9147653 0.059646066 0.00041333135 0.002062345 0.0028739737 0.0015117844 0.00071630854
0.35009566 0.3806533 0.042846657 0.005295644 0.032236677 0.03268792 0.0036910034 0.045697335 0.027409676 0.0717798 0.007606309
0.3622044 0.47020882 0.05964669 0.015287613 0.039477855 0.04556062 0.0031307724 0.0035361843 0.00029660546 0.0005727914 7.76293e-05
0.42627242 0.52347916 0.009644778 0.0023467566 0.0011679096 0.0030150544 0.0015955949 0.015376453 0.012697878 0.0029001907 0.0015037312
0.29222745 0.26628268 0.023275116 0.0034817115 0.0013422676 0.0054422906 0.0021830695 0.05950691 0.12003683 0.20412071 0.022100978
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
set cbrange [0:0.95540935]
set cbtics scale 0.4 textcolor rgb '#333333' 1e-1
set key off
set object 1 rectangle from graph 0,0 to graph 1,1 behind fillcolor rgb '#dddddd' fillstyle solid noborder
set border 15 linecolor rgb '#bbbbbb' linewidth 0.6
set tics nomirror out scale 0.25 textcolor rgb '#333333'
do for [kind in "png svg"] {
  if (kind eq "png") {
    set terminal pngcairo noenhanced size 884,728 \
      font 'Noto Sans CJK SC,10' fontscale 2 linewidth 2 pointscale 2 background rgb 'white'
    cellfont = 'Noto Sans CJK SC,8'
  } else {
    set terminal svg noenhanced size 442,364 \
      font 'sans-serif,13' fontscale 1 linewidth 1 background rgb 'white'
    cellfont = 'sans-serif,10.5'
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

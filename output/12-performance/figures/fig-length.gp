# Draws fig-length.png and fig-length.svg: gnuplot fig-length.gp
set encoding utf8
text0 = "steps"
text1 = "milliseconds"
$series0 << END_OF_DATA
256 0.69865
512 2.7041
1024 11.136
2048 42.844
4096 170.05
8192 711.74
16384 2748.6
END_OF_DATA
$series1 << END_OF_DATA
256 1.7093
512 6.7097
1024 25.974
2048 102.07
4096 414.78
8192 1733.6
16384 6684
END_OF_DATA
text2 = "Lectern"
text3 = "PyTorch"
set border 3 linecolor rgb '#888888' linewidth 0.8
set tics nomirror out scale 0.5 textcolor rgb '#333333'
set xtics offset 0,0.45
set ytics offset 0.4,0
set grid linetype 1 linecolor rgb '#e6e6e6' linewidth 0.6
set xlabel text0 textcolor rgb '#333333' offset 0,0.55
set ylabel text1 textcolor rgb '#333333'
set logscale x
set format x '%g'
set logscale y
set format y '%g'
set xrange [200:20000]
set key outside right top Left reverse samplen 2.2 spacing 1.15 textcolor rgb '#333333'
do for [kind in "png svg"] {
  if (kind eq "png") {
    set terminal pngcairo noenhanced size 960,596 \
      font 'Noto Sans CJK SC,10' fontscale 2 linewidth 2 pointscale 2 background rgb 'white'
    cellfont = 'Noto Sans CJK SC,8'
  } else {
    set terminal svg noenhanced size 480,298 \
      font 'sans-serif,13' fontscale 1 linewidth 1 background rgb 'white'
    cellfont = 'sans-serif,10.5'
  }
  set output 'fig-length.'.kind
  plot $series0 using 1:2 with lines linewidth 1.6 dashtype solid linecolor rgb '#0072b2' title text2, \
    $series1 using 1:2 with lines linewidth 1.6 dashtype '-' linecolor rgb '#d55e00' title text3
  unset output
}

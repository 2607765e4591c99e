# Draws fig-length.png and fig-length.svg: gnuplot fig-length.gp
set encoding utf8
text0 = "steps"
text1 = "milliseconds"
$series0 << END_OF_DATA
256 0.79881
512 3.2444
1024 12.562
2048 45.608
4096 188.71
8192 752.7
16384 3043.7
END_OF_DATA
$series1 << END_OF_DATA
256 1.9831
512 7.5893
1024 27.836
2048 108.34
4096 467.72
8192 1790.4
16384 6910.5
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
  } else {
    set terminal svg noenhanced size 480,298 \
      font 'sans-serif,10' fontscale 1 linewidth 1 background rgb 'white'
  }
  set output 'fig-length.'.kind
  plot $series0 using 1:2 with lines linewidth 1.6 dashtype solid linecolor rgb '#0072b2' title text2, \
    $series1 using 1:2 with lines linewidth 1.6 dashtype '-' linecolor rgb '#d55e00' title text3
  unset output
}

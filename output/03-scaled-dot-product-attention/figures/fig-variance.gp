# Draws fig-variance.png and fig-variance.svg: gnuplot fig-variance.gp
set encoding utf8
text0 = "d"
text1 = "Standard deviation"
$series0 << END_OF_DATA
4 2.005688
8 2.8965285
16 3.9456644
32 5.617044
64 8.059325
128 11.27459
256 15.957248
END_OF_DATA
$series1 << END_OF_DATA
4 1.002844
8 1.0240774
16 0.9864161
32 0.9929626
64 1.0074157
128 0.99654233
256 0.997328
END_OF_DATA
text2 = "q·k"
text3 = "q·k / √d"
set border 3 linecolor rgb '#888888' linewidth 0.8
set tics nomirror out scale 0.5 textcolor rgb '#333333'
set xtics offset 0,0.45
set ytics offset 0.4,0
set grid linetype 1 linecolor rgb '#e6e6e6' linewidth 0.6
set xlabel text0 textcolor rgb '#333333' offset 0,0.55
set ylabel text1 textcolor rgb '#333333'
set logscale x
set format x '%g'
set key outside right top Left reverse samplen 2.2 spacing 1.15 textcolor rgb '#333333'
do for [kind in "png svg"] {
  if (kind eq "png") {
    set terminal pngcairo noenhanced size 1056,538 \
      font 'Noto Sans CJK SC,10' fontscale 2 linewidth 2 pointscale 2 background rgb 'white'
    cellfont = 'Noto Sans CJK SC,8'
  } else {
    set terminal svg noenhanced size 528,269 \
      font 'sans-serif,13' fontscale 1 linewidth 1 background rgb 'white'
    cellfont = 'sans-serif,10.5'
  }
  set output 'fig-variance.'.kind
  plot $series0 using 1:2 with lines linewidth 1.6 dashtype solid linecolor rgb '#0072b2' title text2, \
    $series1 using 1:2 with lines linewidth 1.6 dashtype '-' linecolor rgb '#d55e00' title text3
  unset output
}

# Draws fig-slope.png and fig-slope.svg: gnuplot fig-slope.gp
set encoding utf8
text0 = "Size of the vectors"
text1 = "Slope"
$series0 << END_OF_DATA
4 0.19876711
16 0.1636674
64 0.10059002
256 0.051150575
1024 0.033040322
END_OF_DATA
$series1 << END_OF_DATA
4 0.15417616
16 0.16157696
64 0.16017574
256 0.16415574
1024 0.16314018
END_OF_DATA
text2 = "as written"
text3 = "scaled"
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
  set output 'fig-slope.'.kind
  plot $series0 using 1:2 with lines linewidth 1.6 dashtype solid linecolor rgb '#0072b2' title text2, \
    $series1 using 1:2 with lines linewidth 1.6 dashtype '-' linecolor rgb '#d55e00' title text3
  unset output
}

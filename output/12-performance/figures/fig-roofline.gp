# Draws fig-roofline.png and fig-roofline.svg: gnuplot fig-roofline.gp
set encoding utf8
text0 = "size, or steps"
text1 = "% of peak"
$series0 << END_OF_DATA
64 79.4
128 85.39999999999999
256 86.6
512 83.1
1024 81
2048 81.10000000000001
END_OF_DATA
$series1 << END_OF_DATA
64 NaN
128 NaN
256 72.6
512 75.1
1024 72.89999999999999
2048 75.8
END_OF_DATA
text2 = "product"
text3 = "attention"
set border 3 linecolor rgb '#888888' linewidth 0.8
set tics nomirror out scale 0.5 textcolor rgb '#333333'
set xtics offset 0,0.45
set ytics offset 0.4,0
set grid linetype 1 linecolor rgb '#e6e6e6' linewidth 0.6
set xlabel text0 textcolor rgb '#333333' offset 0,0.55
set ylabel text1 textcolor rgb '#333333'
set logscale x
set format x '%g'
set xrange [50:3000]
set yrange [0:100]
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
  set output 'fig-roofline.'.kind
  plot $series0 using 1:2 with lines linewidth 1.6 dashtype solid linecolor rgb '#0072b2' title text2, \
    $series1 using 1:2 with lines linewidth 1.6 dashtype '-' linecolor rgb '#d55e00' title text3
  unset output
}

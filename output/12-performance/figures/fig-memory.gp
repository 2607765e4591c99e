# Draws fig-memory.png and fig-memory.svg: gnuplot fig-memory.gp
set encoding utf8
text0 = "steps"
text1 = "MB"
$series0 << END_OF_DATA
256 0.602
512 0.793
1024 0.855
2048 0.668
4096 0.793
8192 0.855
16384 0.793
END_OF_DATA
$series1 << END_OF_DATA
256 1.81
512 2.02
1024 2.42
2048 2.48
4096 2.55
8192 2.74
16384 3.04
END_OF_DATA
$series2 << END_OF_DATA
256 2
512 8
1024 32
2048 128
4096 512
8192 2048
16384 8192
END_OF_DATA
text2 = "Lectern"
text3 = "PyTorch"
text4 = "the scores"
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
  set output 'fig-memory.'.kind
  plot $series0 using 1:2 with lines linewidth 1.6 dashtype solid linecolor rgb '#0072b2' title text2, \
    $series1 using 1:2 with lines linewidth 1.6 dashtype '-' linecolor rgb '#d55e00' title text3, \
    $series2 using 1:2 with lines linewidth 1.6 dashtype '_.' linecolor rgb '#009e73' title text4
  unset output
}

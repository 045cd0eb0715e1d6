package elfuse.cli.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Horizontal bars in groups, on a logarithmic scale, as one SVG file without scripts. */
final class BarChart {
  private static final String[] COLORS = {
    "#1b6ca8", "#9ec5e3", "#c4651a", "#3a7d44", "#777777", "#8e5aa8"
  };
  private static final int BAR = 11;
  private static final int GAP = 9;
  private static final int LEFT = 170;
  private static final int WIDTH = 620;

  private BarChart() {}

  /**
   * {@return the chart} A value of 0 was not measured and has no bar.
   *
   * @param unit what the numbers are
   * @param columns the bars of a group
   * @param rows the groups
   */
  static String of(String unit, List<String> columns, Map<String, double[]> rows) {
    double largest = 1;
    double smallest = Double.MAX_VALUE;
    for (double[] row : rows.values()) {
      for (double value : row) {
        largest = Math.max(largest, value);
        smallest = value > 0 ? Math.min(smallest, value) : smallest;
      }
    }
    double from = Math.floor(Math.log10(smallest));
    double scale = WIDTH / Math.max(1, Math.ceil(Math.log10(largest)) - from);
    int group = columns.size() * BAR + GAP;
    int top = 24 + 16 * columns.size();
    int height = top + rows.size() * group + 30;
    StringBuilder svg = new StringBuilder();
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(LEFT + WIDTH + 80);
    svg.append("\" height=\"").append(height).append("\" font-family=\"sans-serif\"");
    svg.append(" font-size=\"11\">\n<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n");
    for (int i = 0; i < columns.size(); i++) {
      rect(svg, LEFT, 10 + 16 * i, 10, 10, i);
      text(svg, LEFT + 16, 19 + 16 * i, "start", columns.get(i));
    }
    for (double power = from; power <= Math.ceil(Math.log10(largest)); power++) {
      double x = LEFT + (power - from) * scale;
      svg.append(
          String.format(
              Locale.ROOT,
              "<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\" stroke=\"#ddd\"/>%n",
              x,
              x,
              top - 4,
              height - 22));
      text(svg, x, height - 8, "middle", String.format(Locale.ROOT, "%.0f", Math.pow(10, power)));
    }
    text(svg, LEFT + WIDTH + 40, height - 8, "start", unit);
    int y = top;
    for (Map.Entry<String, double[]> row : rows.entrySet()) {
      text(svg, LEFT - 8, y + group / 2.0 - 1, "end", row.getKey());
      for (int i = 0; i < columns.size(); i++) {
        double value = row.getValue()[i];
        if (value > 0) {
          double width = Math.max(1, (Math.log10(value) - from) * scale);
          rect(svg, LEFT, y + BAR * i, width, BAR - 1, i);
          text(svg, LEFT + width + 4, y + BAR * i + 9, "start", Page.number(value));
        }
      }
      y += group;
    }
    return svg.append("</svg>\n").toString();
  }

  private static void rect(
      StringBuilder svg, double x, double y, double width, double height, int color) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>%n",
            x,
            y,
            width,
            height,
            COLORS[color % COLORS.length]));
  }

  private static void text(StringBuilder svg, double x, double y, String anchor, String text) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n",
            x,
            y,
            anchor,
            text.replace("&", "&amp;").replace("<", "&lt;")));
  }
}

package org.qualityaward.archive;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** Draws a chart of a paper as lines and outlines, the same on the page of the PDF and in the picture of a text document. */
final class ChartDrawing {

    /** Points; the width of the text of a GB/T 9704 page is 442. */
    static final int WIDTH = 430;

    /** The renderer draws in 96ths of an inch. */
    private static final double PIXELS = 96 / 72.0;

    private static final int RADAR_HEIGHT = 268;
    private static final double RADIUS = 92;
    private static final double CENTRE_Y = 132;
    private static final int RINGS = 4;
    private static final double ROW = 15;
    private static final double TOP = 20;
    private static final double AXIS_FROM = 168;
    private static final double AXIS_TO = 340;
    private static final double TEXT = 9;
    private static final Color INK = new Color(0x1f, 0x4a, 0x75);
    private static final Color GREY = new Color(0x8a, 0x7f, 0x72);
    private static final Color BAR = new Color(0xa9, 0xc1, 0xd8);
    private static final Color NET = new Color(0xde, 0xda, 0xd1);
    private static final Color WORDS = new Color(0x1d, 0x1b, 0x18);
    private static final BasicStroke DASHED =
            new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {4, 3}, 0);

    private final Paper.Chart chart;
    private final GlyphPen pen;
    private final Graphics2D on;

    private ChartDrawing(Paper.Chart chart, GlyphPen pen, Graphics2D on) {
        this.chart = chart;
        this.pen = pen;
        this.on = on;
    }

    /** Points, for {@link #WIDTH}. */
    static int height(Paper.Chart chart) {
        return chart.shape() == Paper.Shape.RADAR
                ? RADAR_HEIGHT
                : (int) (TOP + ROW * chart.labels().size() + 20);
    }

    /** Draws in points from the upper left corner. */
    static void draw(Paper.Chart chart, GlyphPen pen, Graphics2D on) {
        ChartDrawing drawing = new ChartDrawing(chart, pen, on);
        if (chart.shape() == Paper.Shape.RADAR) {
            drawing.radar();
        } else {
            drawing.spread();
        }
    }

    private void radar() {
        int spokes = chart.labels().size();
        on.setStroke(new BasicStroke(0.6f));
        on.setColor(NET);
        for (int ring = 1; ring <= RINGS; ring++) {
            int share = 100 * ring / RINGS;
            on.draw(net(chart.labels().stream().map(label -> share).toList()));
        }
        for (int i = 0; i < spokes; i++) {
            on.draw(new Line2D.Double(WIDTH / 2.0, CENTRE_Y, x(i, 100), y(i, 100)));
        }
        for (int s = 0; s < chart.series().size(); s++) {
            boolean last = s == chart.series().size() - 1;
            on.setColor(last ? INK : GREY);
            on.setStroke(last ? new BasicStroke(1.8f) : DASHED);
            on.draw(net(chart.series().get(s).values()));
        }
        on.setColor(INK);
        List<Integer> strong = chart.series().get(chart.series().size() - 1).values();
        for (int i = 0; i < spokes; i++) {
            dot(x(i, strong.get(i)), y(i, strong.get(i)), INK);
        }
        for (int i = 0; i < spokes; i++) {
            int spoke = i;
            String values = chart.series().stream()
                    .map(series -> String.valueOf(series.values().get(spoke)))
                    .distinct()
                    .collect(Collectors.joining(" \u2192 "));
            double side = Math.sin(2 * Math.PI * i / spokes);
            double place = Math.abs(side) < 0.1 ? 0.5 : side > 0 ? 0 : 1;
            say(chart.labels().get(i) + " " + values, x(i, 113), y(i, 113) + 3, place);
        }
        key(RADAR_HEIGHT - 6);
    }

    /** Which line is which. */
    private void key(double y) {
        List<Paper.Series> series = chart.series();
        double all =
                series.stream().mapToDouble(s -> pen.width(s.name(), TEXT) + 40).sum();
        double at = (WIDTH - all) / 2;
        for (int s = 0; s < series.size(); s++) {
            boolean last = s == series.size() - 1;
            on.setColor(last ? INK : GREY);
            on.setStroke(last ? new BasicStroke(1.8f) : DASHED);
            on.draw(new Line2D.Double(at, y - 3, at + 20, y - 3));
            say(series.get(s).name(), at + 24, y, 0);
            at += pen.width(series.get(s).name(), TEXT) + 40;
        }
    }

    private void spread() {
        double bottom = TOP + ROW * chart.labels().size();
        on.setStroke(new BasicStroke(0.5f));
        for (int percent = 0; percent <= 100; percent += 25) {
            on.setColor(NET);
            on.draw(new Line2D.Double(along(percent), TOP - 4, along(percent), bottom));
            say(String.valueOf(percent), along(percent), TOP - 8, 0.5);
        }
        for (int i = 0; i < chart.labels().size(); i++) {
            int low = chart.series().get(0).values().get(i);
            int high = chart.series().get(1).values().get(i);
            int agreed = chart.series().get(2).values().get(i);
            double middle = TOP + ROW * i + ROW / 2;
            say(fitted(chart.labels().get(i)), 0, middle + 3, 0);
            on.setColor(BAR);
            on.fill(new Rectangle2D.Double(along(low) - 1, middle - 3.5, along(high) - along(low) + 2, 7));
            dot(along(agreed), middle, INK);
            say(low + "\u2013" + high + " \u00b7 " + agreed, AXIS_TO + 14, middle + 3, 0);
        }
        List<String> names = chart.series().stream().map(Paper.Series::name).toList();
        double at = AXIS_FROM;
        on.setColor(BAR);
        on.fill(new Rectangle2D.Double(at, bottom + 8, 20, 7));
        say(names.get(0) + "\u2013" + names.get(1), at + 25, bottom + 15, 0);
        at += 40 + pen.width(names.get(0) + "\u2013" + names.get(1), TEXT);
        dot(at, bottom + 11.5, INK);
        say(names.get(2), at + 8, bottom + 15, 0);
    }

    /** A label that ends before the axis begins. */
    private String fitted(String label) {
        String shown = label;
        while (pen.width(shown, TEXT) > AXIS_FROM - 10) {
            shown = shown.substring(0, shown.length() - 2) + "\u2026";
        }
        return shown;
    }

    private void dot(double x, double y, Color colour) {
        on.setColor(colour);
        on.fill(new Ellipse2D.Double(x - 2.6, y - 2.6, 5.2, 5.2));
    }

    private void say(String text, double x, double y, double place) {
        on.setColor(WORDS);
        pen.write(on, text, x, y, TEXT, place);
    }

    private Path2D net(List<Integer> values) {
        Path2D line = new Path2D.Double();
        for (int i = 0; i < values.size(); i++) {
            if (i == 0) {
                line.moveTo(x(i, values.get(i)), y(i, values.get(i)));
            } else {
                line.lineTo(x(i, values.get(i)), y(i, values.get(i)));
            }
        }
        line.closePath();
        return line;
    }

    private static double along(int percent) {
        return AXIS_FROM + (AXIS_TO - AXIS_FROM) * percent / 100;
    }

    private double x(int spoke, double percent) {
        return WIDTH / 2.0
                + RADIUS
                        * percent
                        / 100
                        * Math.sin(2 * Math.PI * spoke / chart.labels().size());
    }

    private double y(int spoke, double percent) {
        return CENTRE_Y
                - RADIUS
                        * percent
                        / 100
                        * Math.cos(2 * Math.PI * spoke / chart.labels().size());
    }

    /** The places that {@link PaperPage} leaves on the page for the charts of a paper, in their order. */
    static final class Places implements FSObjectDrawerFactory {

        private final List<Paper.Chart> charts = new ArrayList<>();
        private final GlyphPen pen;

        Places(Paper paper, GlyphPen pen) {
            paper.blocks().stream()
                    .filter(Paper.Chart.class::isInstance)
                    .map(Paper.Chart.class::cast)
                    .forEach(charts::add);
            this.pen = pen;
        }

        @Override
        public boolean isReplacedObject(Element element) {
            return "object".equals(element.getNodeName());
        }

        @Override
        public FSObjectDrawer createDrawer(Element element) {
            Paper.Chart chart = charts.get(Integer.parseInt(element.getAttribute("data")));
            return (at, x, y, width, height, device, context, dotsPerPixel) ->
                    place(chart, x, y, width, height, device);
        }

        private Map<Shape, String> place(
                Paper.Chart chart, double x, double y, double width, double height, OutputDevice device) {
            device.drawWithGraphics((float) x, (float) y, (float) width, (float) height, graphics -> {
                graphics.scale(PIXELS, PIXELS);
                draw(chart, pen, graphics);
            });
            return Map.of();
        }
    }
}

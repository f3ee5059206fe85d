package org.qualityaward.application.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.qualityaward.application.DistrictSpread;
import org.qualityaward.application.SpreadOverDistricts;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.District;
import org.qualityaward.shared.web.Format;
import org.qualityaward.shared.web.Remembered;

/** The bars of the office's start page: how many applications of each district wait where. */
@Named
@RequestScoped
public class DistrictChart {

    private static final int TICKS = 5;
    private static final double WHOLE = 100;

    @Inject
    Remembered remembered;

    @Inject
    SpreadOverDistricts spreads;

    @Inject
    CurrentCaller caller;

    @Inject
    Format format;

    private List<Bar> bars = List.of();
    private List<DistrictSpread.Part> parts = List.of();
    private List<Tick> ticks = List.of();

    /** A piece of a bar; places and widths in percent of the scale. */
    public record Piece(DistrictSpread.Part part, long count, double from, double width) {

        public DistrictSpread.Part getPart() {
            return part;
        }

        public long getCount() {
            return count;
        }

        public String getFrom() {
            return from + "%";
        }

        public String getWidth() {
            return width + "%";
        }

        public String getMiddle() {
            return from + width / 2 + "%";
        }
    }

    /** The bar of a district, and what it says in words. */
    public record Bar(District district, List<Piece> pieces, String words) {

        public District getDistrict() {
            return district;
        }

        public List<Piece> getPieces() {
            return pieces;
        }

        public String getWords() {
            return words;
        }
    }

    /** A number on the scale. */
    public record Tick(long value, String at, String anchor) {

        public long getValue() {
            return value;
        }

        public String getAt() {
            return at;
        }

        /** Which end of the number stands there, so that the outermost ones stay inside. */
        public String getAnchor() {
            return anchor;
        }
    }

    @PostConstruct
    void load() {
        remembered
                .of("districts", () -> spreads.seenBy(caller.get()))
                .filter(spread -> spread.most() > 0)
                .ifPresent(this::draw);
    }

    private void draw(DistrictSpread spread) {
        long step = step(spread.most());
        long whole = step * ((spread.most() + step - 1) / step);
        parts = spread.parts();
        bars = Arrays.stream(District.values())
                .map(district -> bar(district, spread, whole))
                .toList();
        ticks = LongStream.rangeClosed(0, whole / step)
                .map(each -> each * step)
                .mapToObj(value -> new Tick(
                        value, value * WHOLE / whole + "%", value == 0 ? "start" : value == whole ? "end" : "middle"))
                .toList();
    }

    private Bar bar(District district, DistrictSpread spread, long whole) {
        List<Piece> pieces = new ArrayList<>();
        List<String> words = new ArrayList<>();
        double from = 0;
        for (DistrictSpread.Part part : parts) {
            long count = spread.count(district, part);
            if (count > 0) {
                double width = count * WHOLE / whole;
                pieces.add(new Piece(part, count, from, width));
                words.add(format.of(part) + " " + count);
                from += width;
            }
        }
        return new Bar(district, pieces, String.join(" \u00b7 ", words));
    }

    /** 1, 2 or 5 times a power of ten, so that few numbers stand on the scale. */
    private static long step(long most) {
        long ten = 1;
        while (ten * 10 * TICKS < most) {
            ten *= 10;
        }
        for (long times : new long[] {1, 2, 5}) {
            if (ten * times * TICKS >= most) {
                return ten * times;
            }
        }
        return ten * 10;
    }

    /** Empty for whom nothing is drawn. */
    public List<Bar> getBars() {
        return bars;
    }

    public List<DistrictSpread.Part> getParts() {
        return parts;
    }

    public List<Tick> getTicks() {
        return ticks;
    }
}

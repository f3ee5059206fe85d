package org.qualityaward.calendar.web;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.primefaces.event.FileUploadEvent;
import org.qualityaward.calendar.HolidayCsv;
import org.qualityaward.calendar.ListedDay;
import org.qualityaward.shared.web.Uploads;

/** A list pasted from a spreadsheet or uploaded as CSV, with what is wrong with each line. */
public class HolidayImport implements Serializable {

    private String text;
    private List<HolidayCsv.Row> rows;

    void read() {
        rows = text == null ? List.of() : HolidayCsv.read(text);
    }

    List<ListedDay> daysOf(int year) {
        return rows.stream()
                .filter(HolidayCsv.Row::isGood)
                .map(HolidayCsv.Row::day)
                .filter(day -> day.date().getYear() == year)
                .toList();
    }

    /** Takes an uploaded file as if it had been pasted. */
    public void upload(FileUploadEvent event) {
        if (Uploads.take(event, file -> text = new String(file.getContent(), StandardCharsets.UTF_8))) {
            read();
        }
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** Null before a list was read. */
    public List<HolidayCsv.Row> getRows() {
        return rows;
    }

    public long getGood() {
        return rows == null ? 0 : rows.stream().filter(HolidayCsv.Row::isGood).count();
    }

    /** The lines that were not taken over. */
    public List<HolidayCsv.Row> getBad() {
        return rows == null
                ? List.of()
                : rows.stream().filter(row -> !row.isGood()).toList();
    }
}

package org.qualityaward.application.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.qualityaward.application.Defect;
import org.qualityaward.application.Section;

/** The list of defects while it is being written, before all of it is told at once. */
public class DefectDraft implements Serializable {

    private final List<Item> items = new ArrayList<>();

    /** One thing to be put right. */
    public static class Item implements Serializable {

        private Section section;
        private String what;

        public Section getSection() {
            return section;
        }

        public void setSection(Section section) {
            this.section = section;
        }

        public String getWhat() {
            return what;
        }

        public void setWhat(String what) {
            this.what = what;
        }
    }

    public void add() {
        items.add(new Item());
    }

    public void remove(Item item) {
        items.remove(item);
    }

    List<Defect> written() {
        return items.stream().map(item -> new Defect(item.section, item.what)).toList();
    }

    public List<Item> getItems() {
        return items;
    }
}

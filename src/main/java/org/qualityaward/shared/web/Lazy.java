package org.qualityaward.shared.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;
import org.qualityaward.shared.Page;
import org.qualityaward.shared.Stored;

/**
 * A table that asks a repository for one page at a time. The page bean hands over the question, filters and all; rows
 * and total come from one call.
 */
public class Lazy<T> extends LazyDataModel<T> {

    private final transient Function<Page.Request, Page<T>> question;

    private final transient Function<T, Object> key;

    /** Rows that are stored are known by their id. */
    public Lazy(Function<Page.Request, Page<T>> question) {
        this(question, row -> row instanceof Stored stored ? stored.getId() : row.hashCode());
    }

    /** @param key by what a row is known */
    public Lazy(Function<Page.Request, Page<T>> question, Function<T, Object> key) {
        this.question = question;
        this.key = key;
    }

    @Override
    public List<T> load(int first, int size, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        SortMeta sort = sortBy.values().stream().findFirst().orElse(null);
        Page<T> page = question.apply(new Page.Request(
                first,
                size,
                sort == null ? null : sort.getField(),
                sort == null || sort.getOrder() != SortOrder.DESCENDING));
        setRowCount((int) Math.min(Integer.MAX_VALUE, page.total()));
        return page.rows();
    }

    /** Rows and total come together in {@link #load}; asking here again would count twice. */
    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        return getRowCount();
    }

    /**
     * The row of a key, null where it is on none of the pages at hand. Where the table was written as it was drawn before
     * ({@link Kept}), nothing is loaded yet: then what it shows is, first.
     */
    @Override
    public T getRowData(String rowKey) {
        if (getWrappedData() == null
                && UIComponent.getCurrentComponent(FacesContext.getCurrentInstance()) instanceof DataTable table) {
            table.loadLazyDataIfRequired();
        }
        List<T> loaded = getWrappedData();
        return loaded == null ? null : among(loaded, rowKey);
    }

    /** The row of a key among some rows, null where it is not. */
    protected T among(List<T> rows, String rowKey) {
        return rows.stream()
                .filter(row -> rowKey.equals(getRowKey(row)))
                .findFirst()
                .orElse(null);
    }

    @Override
    public String getRowKey(T row) {
        return String.valueOf(key.apply(row));
    }
}

package org.qualityaward.shared.web;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.io.IOException;

/**
 * A page that is opened asks all its questions in one transaction: with one persistence context, so that the cycle, its
 * rules and the reader are fetched once and not with every question, and with one connection. What is sent to the server
 * (a form, an Ajax call) is not covered: there each use case has its own transaction, as its {@code @Transactional} says.
 */
@RequestScoped
public class PageTransaction {

    @Resource
    UserTransaction transaction;

    void begin() {
        try {
            transaction.begin();
        } catch (NotSupportedException | SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    /** After a use case refused: its rollback has spoilt the transaction, and the page that says so asks on. */
    void afterRefusal() {
        try {
            if (transaction.getStatus() == Status.STATUS_MARKED_ROLLBACK) {
                transaction.rollback();
                transaction.begin();
            }
        } catch (NotSupportedException | SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    void end() {
        try {
            switch (transaction.getStatus()) {
                case Status.STATUS_ACTIVE -> transaction.commit();
                case Status.STATUS_MARKED_ROLLBACK -> transaction.rollback();
                default -> {
                    // the server has ended it: its time was over
                }
            }
        } catch (SystemException | RollbackException | HeuristicMixedException | HeuristicRollbackException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lays the transaction around the pages. */
    @WebFilter(urlPatterns = "*.xhtml", asyncSupported = true)
    public static class Around implements Filter {

        @Inject
        PageTransaction transaction;

        @Override
        public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            boolean opened = "GET".equals(((HttpServletRequest) request).getMethod())
                    && !((HttpServletRequest) request).getServletPath().startsWith("/jakarta.faces.resource");
            if (!opened) {
                chain.doFilter(request, response);
                return;
            }
            transaction.begin();
            try {
                chain.doFilter(request, response);
            } finally {
                transaction.end();
            }
        }
    }
}

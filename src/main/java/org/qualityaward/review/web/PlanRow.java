package org.qualityaward.review.web;

import java.io.Serializable;
import java.util.List;
import org.qualityaward.shared.District;

/** An applicant on the page of the plan. */
public class PlanRow implements Serializable {

    private final String name;
    private final String industry;
    private final District district;
    private final List<PlanSeat> seats;

    PlanRow(String name, String industry, District district, List<PlanSeat> seats) {
        this.name = name;
        this.industry = industry;
        this.district = district;
        this.seats = List.copyOf(seats);
    }

    public String getName() {
        return name;
    }

    public String getIndustry() {
        return industry;
    }

    public District getDistrict() {
        return district;
    }

    public List<PlanSeat> getSeats() {
        return seats;
    }
}

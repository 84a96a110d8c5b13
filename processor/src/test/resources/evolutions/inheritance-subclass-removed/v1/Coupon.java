package demo;

import jakarta.persistence.*;

@Entity
public class Coupon extends Offer {
    Integer percent;
}

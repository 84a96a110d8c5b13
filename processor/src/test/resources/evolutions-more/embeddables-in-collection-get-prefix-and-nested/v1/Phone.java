package demo;

import jakarta.persistence.*;

@Embeddable
public class Phone {
    @Column(nullable = false) String number;
    String label;
}

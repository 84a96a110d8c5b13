package demo;

import jakarta.persistence.*;

@Entity
public class Bill {
    @Id Long id;
    @ManyToOne(optional = false) Firm firm;
}

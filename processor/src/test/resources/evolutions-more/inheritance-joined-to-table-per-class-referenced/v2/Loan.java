package demo;

import jakarta.persistence.*;

@Entity
public class Loan {
    @Id Long id;
    @ManyToOne Film film;
}

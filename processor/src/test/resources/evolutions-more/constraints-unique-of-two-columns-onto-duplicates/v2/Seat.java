package demo;

import jakarta.persistence.*;

@Entity
@Table(uniqueConstraints =
@UniqueConstraint(columnNames = {"hall", "number"}))
public class Seat {
    @Id Long id;
    int hall;
    @Column(length = 5) String number;
}

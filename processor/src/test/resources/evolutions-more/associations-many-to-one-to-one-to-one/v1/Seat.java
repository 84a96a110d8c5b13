package demo;

import jakarta.persistence.*;

@Entity
public class Seat {
    @Id Long id;
}

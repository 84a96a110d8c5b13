package demo;

import jakarta.persistence.*;

@Entity
public class Basket {
    @Id Long id;
    int total;
}

package demo;

import jakarta.persistence.*;

@Entity
public class Line {
    @Id Long id;
    int amount;
    int price;
    Integer total;
}

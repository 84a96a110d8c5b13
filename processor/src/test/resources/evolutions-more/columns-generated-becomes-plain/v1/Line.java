package demo;

import jakarta.persistence.*;
import org.hibernate.annotations.GeneratedColumn;

@Entity
public class Line {
    @Id Long id;
    int amount;
    int price;
    @GeneratedColumn("amount * price") Integer total;
}

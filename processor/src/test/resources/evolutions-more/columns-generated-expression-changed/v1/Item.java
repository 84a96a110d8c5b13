package demo;

import jakarta.persistence.*;
import org.hibernate.annotations.GeneratedColumn;

@Entity
public class Item {
    @Id Long id;
    int price;
    @GeneratedColumn("price * 2") int twice;
}

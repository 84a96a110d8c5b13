package demo;

import jakarta.persistence.*;

@Entity
public class Item {
    @Id Long id;
}

package demo;

import jakarta.persistence.*;

@Entity
public class Pallet {
    @Id Long id;
    @ManyToOne Warehouse warehouse;
}

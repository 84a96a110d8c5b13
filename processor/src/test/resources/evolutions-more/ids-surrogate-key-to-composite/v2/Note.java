package demo;

import jakarta.persistence.*;

@Entity
public class Note {
    @Id Long id;
    @ManyToOne @JoinColumn(name = "line_order", referencedColumnName = "orderId") @JoinColumn(name = "line_place", referencedColumnName = "place") Line line;
}

package demo;

import jakarta.persistence.*;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"orderId", "place"}))
public class Line {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    @Column(nullable = false) Long orderId;
    int place;
    @Column(length = 20) String text;
}

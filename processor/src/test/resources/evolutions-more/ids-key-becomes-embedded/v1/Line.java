package demo;

import jakarta.persistence.*;

@Entity
@IdClass(LineKey.class)
public class Line {
    @Id Long orderId;
    @Id int place;
}

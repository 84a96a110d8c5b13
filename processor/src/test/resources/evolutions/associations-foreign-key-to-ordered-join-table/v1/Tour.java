package demo;

import jakarta.persistence.*;
import java.util.List;

@Entity
public class Tour {
    @Id Long id;
    @OneToMany @JoinColumn(name = "tour_id") List<Stop> stops;
}

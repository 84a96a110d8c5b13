package demo;

import jakarta.persistence.*;
import java.util.List;

@Entity
public class Tour {
    @Id Long id;
    @OneToMany @JoinTable(name = "tour_stop", joinColumns = @JoinColumn(name = "tour_id"), inverseJoinColumns = @JoinColumn(name = "stop_id")) @OrderColumn(name = "nth") List<Stop> stops;
}

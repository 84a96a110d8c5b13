package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Tour {
    @Id Long id;
    @OneToMany @JoinColumn(name = "tour_id") @OrderColumn(name = "nr") List<Step> steps;
}

package demo;

import jakarta.persistence.*;

@Entity
public class RoadTrain extends Truck {
    Integer trailers;
    @ManyToOne @JoinColumn(name = "depot_id") Depot depot;
}

package demo;

import jakarta.persistence.*;
import java.util.List;

@Entity
public class Queue {
    @Id Long id;
    @ElementCollection @CollectionTable(name = "queue_item", joinColumns = @JoinColumn(name = "queue_id")) @OrderColumn(name = "nr") @Column(name = "item", nullable = false, length = 30) List<String> items;
}

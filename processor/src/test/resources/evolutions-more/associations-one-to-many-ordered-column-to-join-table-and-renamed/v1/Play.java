package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Play {
    @Id Long id;
    @OneToMany @JoinColumn(name = "play_id") @OrderColumn(name = "pos") List<Act> acts;
}

package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Firm extends Actor {
    @Column(length = 30) String vat;
    @ElementCollection Map<String, Integer> figures;
}

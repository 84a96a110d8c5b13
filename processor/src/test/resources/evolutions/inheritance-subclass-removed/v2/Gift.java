package demo;

import jakarta.persistence.*;

@Entity
public class Gift extends Offer {
    Integer pieces;
}

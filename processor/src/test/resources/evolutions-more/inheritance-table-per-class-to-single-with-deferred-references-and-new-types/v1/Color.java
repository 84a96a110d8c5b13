package demo;

import jakarta.persistence.*;

public enum Color { RED, GREEN }

package demo;

import jakarta.persistence.*;

public enum Size { S, L }
